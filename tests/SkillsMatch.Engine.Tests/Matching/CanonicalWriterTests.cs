using System.Text;
using CsCheck;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Engine.Tests.Matching;

public sealed class CanonicalWriterTests
{
    /// <summary>Outcomes that were kept have fingerprints over the bytes of a <see cref="BinaryWriter"/>.</summary>
    [Fact]
    public void It_writes_what_a_binary_writer_writes_however_long() =>
        Gen.Select(Gen.Int, Gen.Double, Gen.String[Gen.Char, 0, 5000]).Array[0, 5].Sample(parts =>
        {
            using var bytes = new MemoryStream();
            using var expected = new BinaryWriter(bytes, Encoding.UTF8);
            var writer = new CanonicalWriter();
            writer.Write("left over from before");
            writer.Clear();
            foreach (var (number, value, text) in parts)
            {
                writer.Write(number);
                writer.Write(value);
                writer.Write(text);
                expected.Write(number);
                expected.Write(value);
                expected.Write(text);
            }
            expected.Flush();

            Assert.Equal(bytes.ToArray(), writer.Written.ToArray());
        });
}
