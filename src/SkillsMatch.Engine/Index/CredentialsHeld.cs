using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Engine.Index;

/// <summary>What of the licences and certificates that vacancies require one job seeker has.</summary>
internal sealed class CredentialsHeld
{
    private JobSeeker _jobSeeker = null!;
    private ulong _mask;

    public void Load(JobSeeker jobSeeker)
    {
        (_jobSeeker, _mask) = (jobSeeker, 0);
        foreach (var held in jobSeeker.Skills)
            _mask |= CredentialSet.MaskOf(held.Skill);
    }

    /// <summary>Whether all of a set are held.</summary>
    public bool Has(CredentialSet set)
    {
        if ((set.Mask & ~_mask) != 0)
            return false;
        foreach (var skill in set.Skills)
        {
            if (!Holds(skill))
                return false;
        }
        return true;
    }

    private bool Holds(SkillId skill)
    {
        foreach (var held in _jobSeeker.Skills)
        {
            if (held.Skill == skill)
                return true;
        }
        return false;
    }
}
