using System.Globalization;
using System.Text;

namespace SkillsMatch.Benchmarks;

/// <summary>Lines over two logarithmic axes, as SVG.</summary>
internal static class Picture
{
    private const int Width = 640, Height = 400, Left = 70, Right = 60, Top = 50, Bottom = 40;

    private static readonly string[] Colours = ["#1b6ca8", "#b5442e"];

    public static string Of(string title, params (string Name, List<(double X, double Y)> Points)[] lines)
    {
        var all = lines.SelectMany(one => one.Points).ToList();
        var (left, right) = (Down(all.Min(one => one.X)), Up(all.Max(one => one.X)));
        var (low, high) = (Down(all.Min(one => one.Y)), Up(all.Max(one => one.Y)));
        var svg = new StringBuilder($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="12" role="img">
            <title>{title}</title><rect width="{Width}" height="{Height}" fill="white"/><text x="{Left}" y="25" font-size="15">{title}</text>

            """);
        for (var power = left; power <= right; power++)
            Grid(svg, X(power), Top, X(power), Height - Bottom, X(power), Height - Bottom + 18, "middle", power);
        for (var power = low; power <= high; power++)
            Grid(svg, Left, Y(power), Width - Right, Y(power), Left - 8, Y(power) + 4, "end", power);
        foreach (var ((name, points), colour) in lines.Zip(Colours))
            Line(svg, name, [.. points.Select(one => (X(Math.Log10(one.X)), Y(Math.Log10(one.Y))))], colour);
        return svg.AppendLine("</svg>").ToString();

        double X(double power) => Left + (power - left) / (right - left) * (Width - Left - Right);
        double Y(double power) => Height - Bottom - (power - low) / (high - low) * (Height - Top - Bottom);
    }

    private static double Down(double value) => Math.Floor(Math.Log10(value));

    private static double Up(double value) => Math.Ceiling(Math.Log10(value));

    private static void Grid(StringBuilder svg, double x1, double y1, double x2, double y2, double x, double y, string anchor, double power) =>
        svg.AppendLine(CultureInfo.InvariantCulture, $"""
            <line x1="{x1:0}" y1="{y1:0}" x2="{x2:0}" y2="{y2:0}" stroke="#ddd"/><text x="{x:0}" y="{y:0}" text-anchor="{anchor}">{Math.Pow(10, power):#,0.###}</text>
            """);

    private static void Line(StringBuilder svg, string name, List<(double X, double Y)> points, string colour)
    {
        var path = string.Join(' ', points.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.X:0.0},{one.Y:0.0}")));
        svg.AppendLine($"""<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{points[^1].X + 8:0}" y="{points[^1].Y + 4:0}" fill="{colour}">{name}</text>""");
    }
}
