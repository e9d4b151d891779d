using System.Text;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Saved;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// Changes of an index that outlive a crash: each is appended under a seal and on its disk before searches see it. After a crash the log is
/// played back into the index that was saved last; the one change that a crash may have cut off was never told to anyone as done, and is
/// cut off the log.
/// </summary>
public sealed class VacancyLog
{
    private readonly VacancyIndex _index;
    private readonly Stream _stream;
    private readonly Action _toDisk;
    private readonly Lock _changing = new();
    private long _records;
    private bool _broken;

    private VacancyLog(VacancyIndex index, Stream stream, Action toDisk) => (_index, _stream, _toDisk) = (index, stream, toDisk);

    /// <summary>How many changes it holds.</summary>
    public long Count => Interlocked.Read(ref _records);

    /// <summary>Plays the changes of a log back into an index and goes on after them.</summary>
    /// <param name="index">The vacancies as they were when the log was begun, or at any time since.</param>
    /// <param name="stream">The log, or nothing yet; can be read, written, set to a place and shortened.</param>
    /// <param name="toDisk">Returns when all that was written to the stream would survive a power failure.</param>
    /// <exception cref="DamagedIndexException">A change that others follow is not what was written.</exception>
    public static VacancyLog Open(VacancyIndex index, Stream stream, Action toDisk)
    {
        var log = new VacancyLog(index, stream, toDisk);
        log.PlayBack();
        return log;
    }

    /// <summary>Changes the index, see <see cref="VacancyIndex.Change"/>; when this returns, the change is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A vacancy states a level or hours that cannot be; nothing was changed.</exception>
    /// <exception cref="InvalidOperationException">Writing failed before: what the log ends with is unknown until it is opened again.</exception>
    public void Change(IEnumerable<Vacancy> changed, IEnumerable<VacancyId> gone)
    {
        var (coming, leaving) = (changed.ToList(), gone.ToList());
        foreach (var vacancy in coming)
            VacancyTerms.Check(vacancy); // refused before it is written
        var bytes = BytesOf(coming, leaving);
        lock (_changing)
        {
            if (_broken)
                throw new InvalidOperationException("Writing the log failed: open it again.");
            _broken = true;
            LogRecord.Write(_stream, _records, bytes);
            _toDisk();
            _index.Change(coming, leaving);
            _records++;
            _broken = false;
        }
    }

    /// <summary>Forgets the changes, after the index that they are in was saved and is on its disk.</summary>
    public void Clear()
    {
        lock (_changing)
        {
            _stream.SetLength(0);
            _toDisk();
            (_records, _broken) = (0, false);
        }
    }

    private static byte[] BytesOf(List<Vacancy> changed, List<VacancyId> gone)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.WriteAll(changed.Count, one => writer.Write(changed[one]));
        writer.WriteAll(gone.Count, one => writer.Write(gone[one].Value));
        writer.Flush();
        return bytes.ToArray();
    }

    private void PlayBack()
    {
        _stream.Position = 0;
        while (_stream.Position < _stream.Length)
        {
            var start = _stream.Position;
            var end = LogRecord.Read(_stream, _records, out var bytes);
            if (bytes is null)
            {
                CutOff(start, end);
                return;
            }
            PlayBack(bytes);
            _records++;
        }
    }

    private void PlayBack(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        _index.Change(reader.ReadMany(reader.ReadVacancy), reader.ReadMany(() => new VacancyId(reader.ReadGuid())));
    }

    // Each change is on disk before the next is begun, so a crash cuts off the last one. One with a sound one behind it is no crash's work.
    private void CutOff(long start, long end)
    {
        if (end < _stream.Length)
        {
            _stream.Position = end;
            LogRecord.Read(_stream, _records + 1, out var next);
            if (next is not null)
                throw new DamagedIndexException($"Change {_records} of the log is not what was written, and others follow it.");
        }
        _stream.SetLength(start);
        _stream.Position = start;
        _toDisk();
    }
}
