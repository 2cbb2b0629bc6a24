using System.Collections;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// The environment variables that scripts of a context see and that the programs get which they start. <c>putenv()</c> changes them for the context alone:
/// php takes such changes back when a request ends.
/// </summary>
public sealed class EnvironmentVariables
{
    private readonly List<byte[]> _entries; // NAME=value

    private EnvironmentVariables(List<byte[]> entries) => _entries = entries;

    /// <summary>The entries in order, each <c>NAME=value</c>.</summary>
    public IReadOnlyList<byte[]> Entries => _entries;

    /// <summary>The variables as this .NET program has them now, in UTF-8.</summary>
    public static EnvironmentVariables OfProgram()
    {
        var entries = new List<byte[]>();
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            entries.Add(Utf8.Bytes($"{variable.Key}={variable.Value}"));
        }

        return new EnvironmentVariables(entries);
    }

    /// <summary>The variables that the process was started with, byte for byte and in their order where the system tells them: environ(7).</summary>
    public static unsafe EnvironmentVariables OfProcess()
    {
        if (OperatingSystem.IsWindows() || !NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "environ", out nint address))
        {
            return OfProgram();
        }

        var entries = new List<byte[]>();
        for (byte** entry = *(byte***)address; entry is not null && *entry is not null; entry++)
        {
            // A loop, since this is part of each start: see Utf8.
            int length = 0;
            while ((*entry)[length] != 0)
            {
                length++;
            }

            entries.Add(new ReadOnlySpan<byte>(*entry, length).ToArray());
        }

        return new EnvironmentVariables(entries);
    }

    /// <summary>The value of a variable; null where it is not set.</summary>
    /// <param name="name">Its name. As for getenv(3), a part of a value up to an equals sign may belong to it.</param>
    public PhpString? Get(ReadOnlySpan<byte> name) => Find(name) is >= 0 and int i ? new PhpString(_entries[i][(name.Length + 1)..]) : (PhpString?)null;

    /// <summary>Sets a variable.</summary>
    /// <param name="name">Its name: not empty, no equals sign, no NUL.</param>
    /// <param name="value">Its value: no NUL.</param>
    public void Set(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        byte[] entry = [.. name, (byte)'=', .. value];
        if (Find(name) is >= 0 and int i)
        {
            _entries[i] = entry;
        }
        else
        {
            _entries.Add(entry);
        }
    }

    /// <summary>Removes a variable, if it is set.</summary>
    public void Remove(ReadOnlySpan<byte> name)
    {
        if (Find(name) is >= 0 and int i)
        {
            _entries.RemoveAt(i);
        }
    }

    /// <summary>Name and value of each, as in <c>$_ENV</c>: names that php takes for none are left out.</summary>
    public PhpArray ToArray()
    {
        var result = new PhpArray();
        foreach (byte[] entry in _entries)
        {
            int equals = NameLength(entry);
            if (equals > 0)
            {
                result.SetItemValue(IntStringKey.FromString(new PhpString(entry[..equals])), PhpValue.Create(entry[(equals + 1)..]));
            }
        }

        return result;
    }

    // 0 for what is no name: php passes over those with a blank, a point or a bracket.
    private static int NameLength(byte[] entry)
    {
        for (int i = 0; i < entry.Length; i++)
        {
            switch (entry[i])
            {
                case (byte)'=':
                    return i;
                case (byte)' ' or (byte)'.' or (byte)'[':
                    return 0;
            }
        }

        return 0;
    }

    private int Find(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _entries.Count; i++)
        {
            byte[] entry = _entries[i];
            if (entry.Length > name.Length && entry[name.Length] == '=' && entry.AsSpan(0, name.Length).SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }
}
