using CsCheck;
using SkillsMatch.Web.JobSeekers;

namespace SkillsMatch.Web.Tests.JobSeekers;

public sealed class ReturnCodeLaws
{
    [Fact]
    public void A_code_typed_over_in_any_manner_is_the_same_code() => Gen.Int[0, 2].Sample(manner =>
    {
        var code = ReturnCode.New();
        var typed = manner switch
        {
            0 => code.ToString().ToLowerInvariant(),
            1 => code.ToString().Replace('-', ' ').Replace('0', 'O').Replace('1', 'l'),
            _ => " " + code.ToString().Replace("-", "", StringComparison.Ordinal) + " ",
        };
        return ReturnCode.Read(typed)!.Hash.SequenceEqual(code.Hash);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD-EFGH-JKM")]
    [InlineData("ABCD-EFGH-JKMNP")]
    [InlineData("UUUU-UUUU-UUUU")]
    public void What_cannot_be_a_code_is_none(string? typed) => Assert.Null(ReturnCode.Read(typed));
}
