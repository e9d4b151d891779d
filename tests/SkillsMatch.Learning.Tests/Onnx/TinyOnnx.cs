using System.Runtime.InteropServices;
using SkillsMatch.Learning.Artefacts;
using SkillsMatch.Learning.Onnx;

namespace SkillsMatch.Learning.Tests.Onnx;

/// <summary>A sentence encoder of a dozen words, written to a folder: per token a row of three numbers, nothing else.</summary>
internal static class TinyOnnx
{
    private static readonly string[] Words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "lasser", "lassen", "kok", "koken", "query", ":", "##s"];

    private static readonly float[] Rows =
    [
        0, 0, 0, /* unknown */ 0.1f, 0.1f, 0.1f, /* begin */ 0.2f, 0, 0, 0, 0, 0, 0, 0, 0,
        /* lasser */ 4, 1, 0, /* lassen */ 4, 0, 1, /* kok */ 0, 1, 4, /* koken */ 1, 0, 4, /* query : */ 0, 9, 0, 0, 9, 0, /* ##s */ 0, 0, 0,
    ];

    public static OnnxEncoderSettings WriteTo(string folder)
    {
        var settings = new OnnxEncoderSettings { File = Path.Combine(folder, "tiny.onnx"), Vocabulary = Path.Combine(folder, "vocab.txt") };
        File.WriteAllLines(settings.Vocabulary, Words);
        File.WriteAllBytes(settings.File, Graph());
        return settings;
    }

    // Field numbers of onnx.proto, as in OnnxGraph: gather the row of each token.
    private static byte[] Graph()
    {
        var gather = new ProtoWriter().Text(1, "rows").Text(1, "input_ids").Text(2, "last_hidden_state").Text(3, "gather").Text(4, "Gather")
            .Message(5, new ProtoWriter().Text(1, "axis").Number(3, 0).Number(20, 2));
        var rows = new ProtoWriter().Number(1, Words.Length).Number(1, 3).Number(2, 1).Text(8, "rows").Bytes(9, MemoryMarshal.AsBytes<float>(Rows));
        var graph = new ProtoWriter().Message(1, gather).Text(2, "tiny").Message(5, rows)
            .Message(11, Port("input_ids", 7, 2)).Message(11, Port("attention_mask", 7, 2)).Message(12, Port("last_hidden_state", 1, 3));
        return new ProtoWriter().Number(1, 8).Text(2, "skillsmatch").Message(7, graph).Message(8, new ProtoWriter().Text(1, "").Number(2, 13)).ToArray();
    }

    private static ProtoWriter Port(string name, long element, int rank)
    {
        var shape = new ProtoWriter();
        for (var axis = 0; axis < rank; axis++)
            shape.Message(1, new ProtoWriter().Text(2, $"{name}-{axis}"));
        return new ProtoWriter().Text(1, name).Message(2, new ProtoWriter().Message(1, new ProtoWriter().Number(1, element).Message(2, shape)));
    }
}
