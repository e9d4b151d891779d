using System.Globalization;
using System.Runtime.InteropServices;

namespace SkillsMatch.Web.Region.DrawMap;

/// <summary>A point on the drawing: x to the right, y down.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FlatPoint(double X, double Y)
{
    public static FlatPoint operator -(FlatPoint one, FlatPoint other) => new(one.X - other.X, one.Y - other.Y);

    public double Dot(FlatPoint other) => X * other.X + Y * other.Y;

    /// <summary>The point a part of the way to another.</summary>
    public FlatPoint Towards(FlatPoint other, double part) => new(X + (other.X - X) * part, Y + (other.Y - Y) * part);

    /// <summary>As SVG writes it, to a tenth.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X:0.#} {Y:0.#}");
}
