using System.Runtime.CompilerServices;
using CsCheck;

namespace SkillsMatch.Engine.Tests;

internal static class ThousandWorlds
{
    /// <summary>Each law is tried on a thousand worlds; more with the environment variable CsCheck_Iter.</summary>
    [ModuleInitializer]
    internal static void Set() => Check.Iter = Math.Max(Check.Iter, 1000);
}
