using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsMatch.Storage.Migrations
{
    /// <inheritdoc />
    public partial class FlaggedCloseness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "closeness_flags",
                columns: table => new
                {
                    skill_id = table.Column<int>(type: "integer", nullable: false),
                    close_skill_id = table.Column<int>(type: "integer", nullable: false),
                    times = table.Column<int>(type: "integer", nullable: false),
                    first_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_closeness_flags", x => new { x.skill_id, x.close_skill_id });
                    table.CheckConstraint("lower_skill_first", "skill_id < close_skill_id");
                    table.ForeignKey(
                        name: "fk_closeness_flags_skills_close_skill_id",
                        column: x => x.close_skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_closeness_flags_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_closeness_flags_close_skill_id",
                table: "closeness_flags",
                column: "close_skill_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "closeness_flags");
        }
    }
}
