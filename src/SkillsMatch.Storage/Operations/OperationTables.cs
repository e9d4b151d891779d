using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SkillsMatch.Storage.Operations;

internal sealed class OutboxTable : IEntityTypeConfiguration<OutboxMessageRow>
{
    public void Configure(EntityTypeBuilder<OutboxMessageRow> table)
    {
        table.ToTable("outbox");
        table.Property(message => message.Job).HasMaxLength(80);
        table.HasIndex(message => message.Id).HasFilter("dispatched_at IS NULL").HasDatabaseName("ix_outbox_waiting");
    }
}

internal sealed class IdempotentAnswerTable : IEntityTypeConfiguration<IdempotentAnswerRow>
{
    public void Configure(EntityTypeBuilder<IdempotentAnswerRow> table)
    {
        table.HasKey(answer => answer.Key);
        table.Property(answer => answer.Key).HasMaxLength(64);
        table.HasIndex(answer => answer.CreatedAt);
    }
}

internal sealed class ImportRunTable : IEntityTypeConfiguration<ImportRunRow>
{
    public void Configure(EntityTypeBuilder<ImportRunRow> table)
    {
        table.Property(run => run.Kind).HasMaxLength(40);
        table.Property(run => run.Version).HasMaxLength(20);
        table.Property(run => run.Report).HasColumnType("jsonb");
    }
}

internal sealed class RegionStateTable : IEntityTypeConfiguration<RegionStateRow>
{
    public void Configure(EntityTypeBuilder<RegionStateRow> table)
    {
        table.HasKey(state => state.Name);
        table.Property(state => state.Name).HasMaxLength(60);
        table.Property(state => state.Generation).IsConcurrencyToken();
    }
}
