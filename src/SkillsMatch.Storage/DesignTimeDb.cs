using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SkillsMatch.Storage;

/// <summary>Lets the migrations tool build the model without a server.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<SkillsMatchDb>
{
    public SkillsMatchDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SkillsMatchDb>();
        options.UseNpgsql("Host=/nowhere;Database=skillsmatch").UseSnakeCaseNamingConvention();
        return new SkillsMatchDb(options.Options);
    }
}
