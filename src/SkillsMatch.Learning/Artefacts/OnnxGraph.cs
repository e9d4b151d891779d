using System.Globalization;
using System.Runtime.InteropServices;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Features;

namespace SkillsMatch.Learning.Artefacts;

/// <summary>
/// The table as an ONNX graph (opset 13): gather the rows of the ids, scale, sum, bring to length 1. Written by hand because the package
/// that converts ML.NET models is not to be had here. Field numbers are those of onnx.proto.
/// </summary>
internal static class OnnxGraph
{
    public const string Input = "Rows";
    public const string Output = "Embedding";

    private const string Cells = "cells";
    private const string Scales = "scales";
    private const int Opset = 13;

    private enum Element
    {
        Float = 1,
        Int8 = 3,
        Int64 = 7,
    }

    public static byte[] Write(QuantizedTable table)
    {
        var rows = table.Scales.Length;
        var graph = new ProtoWriter();
        foreach (var node in Nodes())
            graph.Message(1, node);
        graph.Text(2, "skill-encoder")
            .Message(5, Tensor(Cells, Element.Int8, [rows, EncoderShape.Dimensions], MemoryMarshal.AsBytes(table.Cells)))
            .Message(5, Tensor(Scales, Element.Float, [rows, 1], MemoryMarshal.AsBytes(table.Scales)))
            .Message(5, Tensor("axis", Element.Int64, [1], MemoryMarshal.AsBytes<long>([1])))
            .Message(11, Port(Input, Element.Int64, TextFeatures.MostFeatures))
            .Message(12, Port(Output, Element.Float, EncoderShape.Dimensions));
        var opset = new ProtoWriter().Text(1, string.Empty).Number(2, Opset);
        return new ProtoWriter().Number(1, 8).Text(2, "skillsmatch").Message(7, graph).Message(8, opset).ToArray();
    }

    /// <summary>Reads the table back out of a graph that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The graph is not one of ours.</exception>
    public static QuantizedTable ReadTable(ReadOnlySpan<byte> model)
    {
        var graph = Single(model, 7);
        ReadOnlySpan<byte> cells = default;
        ReadOnlySpan<byte> scales = default;
        for (var reader = new ProtoReader(graph); reader.Next();)
        {
            if (reader.Field != 5)
                continue;
            var name = System.Text.Encoding.UTF8.GetString(Single(reader.Bytes, 8));
            if (name == Cells)
                cells = Single(reader.Bytes, 9);
            else if (name == Scales)
                scales = Single(reader.Bytes, 9);
        }

        return new QuantizedTable(MemoryMarshal.Cast<byte, sbyte>(cells).ToArray(), MemoryMarshal.Cast<byte, float>(scales).ToArray());
    }

    private static ReadOnlySpan<byte> Single(ReadOnlySpan<byte> message, int field)
    {
        for (var reader = new ProtoReader(message); reader.Next();)
        {
            if (reader.Field == field)
                return reader.Bytes;
        }

        throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Field {field} is missing from the ONNX graph."));
    }

    private static IEnumerable<ProtoWriter> Nodes() =>
    [
        Node("Gather", [Cells, Input], "gathered", Attribute("axis", 0)),
        Node("Cast", ["gathered"], "floats", Attribute("to", (long)Element.Float)),
        Node("Gather", [Scales, Input], "rowScales", Attribute("axis", 0)),
        Node("Mul", ["floats", "rowScales"], "scaled"),
        Node("ReduceSum", ["scaled", "axis"], "sum", Attribute("keepdims", 0)),
        Node("LpNormalization", ["sum"], Output, Attribute("axis", -1), Attribute("p", 2)),
    ];

    private static ProtoWriter Node(string operation, string[] inputs, string output, params ProtoWriter[] attributes)
    {
        var node = new ProtoWriter();
        foreach (var input in inputs)
            node.Text(1, input);
        node.Text(2, output).Text(3, operation + "-" + output).Text(4, operation);
        foreach (var attribute in attributes)
            node.Message(5, attribute);
        return node;
    }

    private static ProtoWriter Attribute(string name, long value) => new ProtoWriter().Text(1, name).Number(3, value).Number(20, 2);

    private static ProtoWriter Tensor(string name, Element element, long[] shape, ReadOnlySpan<byte> raw)
    {
        var tensor = new ProtoWriter();
        foreach (var length in shape)
            tensor.Number(1, length);
        return tensor.Number(2, (long)element).Text(8, name).Bytes(9, raw);
    }

    private static ProtoWriter Port(string name, Element element, long width)
    {
        var shape = new ProtoWriter()
            .Message(1, new ProtoWriter().Text(2, "texts"))
            .Message(1, new ProtoWriter().Number(1, width));
        var tensorType = new ProtoWriter().Number(1, (long)element).Message(2, shape);
        return new ProtoWriter().Text(1, name).Message(2, new ProtoWriter().Message(1, tensorType));
    }
}
