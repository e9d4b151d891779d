using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsMatch.Storage.Migrations
{
    /// <inheritdoc />
    public partial class MatchFeedbackOfNobodyInParticular : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "match_feedback",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    verdict = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    reason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    judged = table.Column<int>(type: "integer", nullable: false),
                    feature_contract = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    shown = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_feedback", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_match_feedback_feature_contract_given_on",
                table: "match_feedback",
                columns: new[] { "feature_contract", "given_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "match_feedback");
        }
    }
}
