using System.Runtime.Intrinsics.X86;

namespace SkillsMatch.Engine.Index;

/// <summary>The vector instructions the index may use. All three give the same answers to the last bit.</summary>
public enum InstructionSet
{
    /// <summary>None: one number at a time.</summary>
    Plain,

    /// <summary>256 bits at a time.</summary>
    Avx2,

    /// <summary>512 bits at a time.</summary>
    Avx512,
}

/// <summary>What this machine can do.</summary>
public static class InstructionSets
{
    /// <summary>The widest this machine has.</summary>
    public static InstructionSet Widest =>
        Avx512BW.IsSupported ? InstructionSet.Avx512 : Avx2.IsSupported ? InstructionSet.Avx2 : InstructionSet.Plain;

    /// <summary>Whether this machine can run it.</summary>
    public static bool Runs(InstructionSet set) => set <= Widest;
}
