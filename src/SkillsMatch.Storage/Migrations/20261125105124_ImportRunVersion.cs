using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsMatch.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ImportRunVersion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "version",
                table: "import_runs",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "version",
                table: "import_runs");
        }
    }
}
