using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsMatch.Storage.Migrations
{
    /// <inheritdoc />
    public partial class TrainingOfferEditCode : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "edit_code_hash",
                table: "training_offers",
                type: "bytea",
                maxLength: 32,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "edit_code_hash",
                table: "training_offers");
        }
    }
}
