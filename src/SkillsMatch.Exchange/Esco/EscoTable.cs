using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SkillsMatch.Exchange.Esco;

/// <summary>Reads one CSV file row by row. Columns go by their names; a column the file lacks reads as empty.</summary>
internal sealed class EscoTable : IDisposable
{
    private readonly string _file;
    private readonly CsvParser _parser;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private bool _strayQuote;
    private bool _openQuote;
    private bool _waiting;

    private EscoTable(string file, TextReader text, EscoLimits limits)
    {
        _file = file;
        _parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            MaxFieldSize = limits.FieldLength,
            BadDataFound = OnBadData,
        });
    }

    /// <summary>The names in the header.</summary>
    public IReadOnlyCollection<string> Columns => _columns.Keys;

    /// <summary>The line the row begins on, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Whether rows may end before the last column; what is missing reads as empty.</summary>
    public bool RowsMayEndEarly { get; set; }

    /// <summary>The text in a column of the row, trimmed; empty where there is no such column.</summary>
    public string this[string column] => _columns.TryGetValue(column, out var index) && index < _parser.Count ? _parser[index].Trim() : "";

    /// <summary>Opens the file and reads its header.</summary>
    /// <exception cref="EscoUnreadableException">It is not text, or not CSV.</exception>
    public static EscoTable Open(string file, TextReader text, EscoLimits limits)
    {
        var table = new EscoTable(file, text, limits);
        if (table.Next())
            table.ReadHeader(limits);
        return table;
    }

    /// <summary>Goes to the next row that has as many columns as the header; others are remarked upon. False: the file ends.</summary>
    /// <exception cref="EscoUnreadableException">From here on the file cannot be read.</exception>
    public bool Read(EscoRemarks remarks)
    {
        while (Next())
        {
            if (_strayQuote)
                PassOver(remarks);
            else if (_parser.Count > _columns.Count || (_parser.Count < _columns.Count && !RowsMayEndEarly))
                remarks.Add(_file, Line, EscoRemark.RaggedRow);
            else
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _parser.Dispose();

    // A quotation mark that is never closed swallows all that follows: then there is no next row.
    private void PassOver(EscoRemarks remarks)
    {
        var (line, isOpen, opened) = (Line, _openQuote, _parser.RawRow - _parser.RawRecord.AsSpan().Count('\n'));
        _waiting = Next();
        if (isOpen && !_waiting)
            throw new EscoUnreadableException(_file, opened, "a quotation mark is opened here and never closed.");
        remarks.Add(_file, line, EscoRemark.StrayQuote);
    }

    private bool Next()
    {
        if (_waiting)
        {
            _waiting = false;
            return true;
        }

        (_strayQuote, _openQuote) = (false, false);
        try
        {
            if (!_parser.Read())
                return false;
            Line = _parser.RawRow - _parser.RawRecord.AsSpan().TrimEnd("\r\n").Count('\n');
            for (var column = 0; column < _parser.Count; column++)
                _ = _parser[column]; // unquotes it, which finds stray quotation marks
            return true;
        }
        catch (DecoderFallbackException)
        {
            throw new EscoUnreadableException(
                _file, _parser.RawRow + 1, "the text is not UTF-8 from about here on. Save the file as UTF-8, or download it anew.");
        }
        catch (MaxFieldSizeException)
        {
            throw new EscoUnreadableException(_file, Line + 1, "a field is too long; probably a quotation mark is never closed.");
        }
        catch (InvalidDataException)
        {
            throw new EscoUnreadableException(_file, _parser.RawRow, "the zip is damaged here. Download it anew.");
        }
    }

    private void ReadHeader(EscoLimits limits)
    {
        if (_parser.Count > limits.Columns)
            throw new EscoUnreadableException(_file, Line, $"there are {_parser.Count} columns; at most {limits.Columns} are read.");
        for (var column = 0; column < _parser.Count; column++)
        {
            var name = _parser[column].Trim('\uFEFF', ' ', '\t');
            if (!_columns.TryAdd(name, column))
                throw new EscoUnreadableException(_file, Line, $"the column '{name}' stands there twice.");
        }
    }

    private void OnBadData(BadDataFoundArgs bad)
    {
        _strayQuote = true;
        _openQuote |= bad.Field.StartsWith('"') && bad.Field.AsSpan().Count('"') % 2 == 1;
    }
}
