// Compiled by MSBuild when a project that uses the package is built (see PeachpieSockets.targets), by whatever compiler and framework its MSBuild has;
// so this is plain C# 7 without packages.
using System;
using System.IO;
using System.Text;
using Microsoft.Build.Framework;

/// <summary>Copies an assembly and makes one public type of the copy internal, so that a compiler that is given the copy does not see the type.</summary>
/// <remarks>Numbers are those of ECMA-335: the file format in II.25, the metadata in II.24, its tables in II.22, the attributes of types in II.23.1.15.</remarks>
public sealed class HideType : Microsoft.Build.Utilities.Task
{
    private const int Module = 0x00, TypeRef = 0x01, TypeDef = 0x02, Field = 0x04, Method = 0x06, ModuleRef = 0x1A, TypeSpec = 0x1B, AssemblyRef = 0x23;
    private const int VisibilityMask = 7, Public = 1;

    private readonly int[] _rows = new int[64];
    private byte[] _image;
    private int _strings;
    private int _stringIndexSize;

    /// <summary>The assembly.</summary>
    [Required]
    public string Assembly { get; set; }

    /// <summary>The file of the copy.</summary>
    [Required]
    public string Copy { get; set; }

    /// <summary>The full name of the type. Where the assembly has no such type, the copy is as the assembly is.</summary>
    [Required]
    public string Type { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        _image = File.ReadAllBytes(Assembly);
        int flags = FindFlags();
        if (flags < 0)
        {
            Log.LogMessage(MessageImportance.Low, "{0} has no public type {1}.", Assembly, Type);
        }
        else
        {
            _image[flags] &= unchecked((byte)~VisibilityMask);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Copy));
        File.WriteAllBytes(Copy, _image);
        return true;
    }

    /// <summary>Where the attributes of the type are in the file; -1 where it is not there or not public.</summary>
    private int FindFlags()
    {
        int tables = ReadHeaders(out int heapSizes);
        _stringIndexSize = (heapSizes & 1) != 0 ? 4 : 2;
        int guidIndexSize = (heapSizes & 2) != 0 ? 4 : 2;

        tables += _rows[Module] * (2 + _stringIndexSize + (3 * guidIndexSize));
        tables += _rows[TypeRef] * (CodedIndexSize(Module, ModuleRef, AssemblyRef, TypeRef) + (2 * _stringIndexSize));
        int rowSize = 4 + (2 * _stringIndexSize) + CodedIndexSize(TypeDef, TypeRef, TypeSpec) + IndexSize(_rows[Field], 16) + IndexSize(_rows[Method], 16);
        for (int row = tables; row < tables + (_rows[TypeDef] * rowSize); row += rowSize)
        {
            string name = ReadString(row + 4);
            string space = ReadString(row + 4 + _stringIndexSize);
            if ((_image[row] & VisibilityMask) == Public && (space.Length == 0 ? name : space + "." + name) == Type)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>Reads everything before the first table: where the strings are, how many rows each table has. Gives the place of the first table.</summary>
    private int ReadHeaders(out int heapSizes)
    {
        int coff = ReadInt32(0x3C) + 4;
        int sectionCount = ReadUInt16(coff + 2);
        int optional = coff + 20;
        int sections = optional + ReadUInt16(coff + 16);
        int directories = optional + (ReadUInt16(optional) == 0x20B ? 112 : 96);
        int cli = FileOffset(ReadInt32(directories + (14 * 8)), sections, sectionCount);
        int metadata = FileOffset(ReadInt32(cli + 8), sections, sectionCount);

        int tables = 0;
        int stream = metadata + 16 + ReadInt32(metadata + 12);
        int streamCount = ReadUInt16(stream + 2);
        stream += 4;
        for (int i = 0; i < streamCount; i++)
        {
            string name = ReadText(stream + 8);
            int offset = metadata + ReadInt32(stream);
            if (name == "#Strings")
            {
                _strings = offset;
            }
            else if (name == "#~")
            {
                tables = offset;
            }

            stream += 8 + ((name.Length + 4) & ~3);
        }

        heapSizes = _image[tables + 6];
        ulong present = BitConverter.ToUInt64(_image, tables + 8);
        tables += 24;
        for (int table = 0; table < _rows.Length; table++)
        {
            if (((present >> table) & 1) != 0)
            {
                _rows[table] = ReadInt32(tables);
                tables += 4;
            }
        }

        return tables;
    }

    private int FileOffset(int address, int sections, int count)
    {
        for (int section = sections; section < sections + (count * 40); section += 40)
        {
            int offset = address - ReadInt32(section + 12);
            if (offset >= 0 && offset < ReadInt32(section + 16))
            {
                return ReadInt32(section + 20) + offset;
            }
        }

        throw new BadImageFormatException("The file is no .NET assembly.", Assembly);
    }

    private int CodedIndexSize(params int[] tables)
    {
        int most = 0;
        foreach (int table in tables)
        {
            most = Math.Max(most, _rows[table]);
        }

        return IndexSize(most, 14); // both coded indices here have two bits for the table
    }

    private static int IndexSize(int rows, int bits) => rows < 1 << bits ? 2 : 4;

    private string ReadString(int place) => ReadText(_strings + (_stringIndexSize == 4 ? ReadInt32(place) : ReadUInt16(place)));

    private string ReadText(int start) => Encoding.UTF8.GetString(_image, start, Array.IndexOf(_image, (byte)0, start) - start);

    private int ReadInt32(int place) => BitConverter.ToInt32(_image, place);

    private int ReadUInt16(int place) => BitConverter.ToUInt16(_image, place);
}
