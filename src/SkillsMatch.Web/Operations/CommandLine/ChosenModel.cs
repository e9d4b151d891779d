using System.CommandLine;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Store;

namespace SkillsMatch.Web.Operations.CommandLine;

/// <summary>The model that a command without a database works with.</summary>
internal static class ChosenModel
{
    public static Option<string?> Option() => new("--model") { Description = "A folder of models; without it the model that comes with the service." };

    /// <exception cref="ModelUnusableException">There is no model in the folder, or it cannot serve.</exception>
    public static SkillEncoder Load(string? folder) =>
        new ModelStore(folder ?? Path.Combine(AppContext.BaseDirectory, "models", "encoder"), TimeProvider.System).Load();
}
