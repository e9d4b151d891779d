namespace SkillsMatch.Web.Taxonomy.ImportEsco;

/// <summary>An import is not done; the message says why and what to do. Nothing was changed.</summary>
internal sealed class ImportRefusedException : Exception
{
    private ImportRefusedException(string message)
        : base(message)
    {
    }

    public static ImportRefusedException Busy() => new("Another import is running on this database. Wait until it is done, then start this one again.");

    public static ImportRefusedException UnknownRun(Guid run) => new($"There is no import {run}.");

    public static ImportRefusedException UnknownVersion() =>
        new("Nothing tells which version of ESCO these files are, or they are of several. Give it with --version, for instance --version 1.2.0.");

    public static ImportRefusedException Older(string version, string newest) =>
        new($"ESCO {newest} is loaded and these files are of the older version {version}. Nothing was changed.");
}
