using System.IO.Hashing;

namespace PeachpieSockets.Embedded.Library.Hashing;

/// <summary>xxHash in its four kinds (32, 64, 3 and 128).</summary>
internal sealed class XxHash(int kind) : Checksum
{
    private readonly MemoryStream _data = new();

    public long Seed { get; set; }

    public override int Size => kind switch { 32 => 4, 128 => 16, _ => 8 };

    public override void Append(ReadOnlySpan<byte> data) => _data.Write(data);

    public override Checksum Clone()
    {
        var copy = new XxHash(kind) { Seed = Seed };
        copy.Append(_data.GetBuffer().AsSpan(0, (int)_data.Length));
        return copy;
    }

    public override byte[] Finish()
    {
        var data = _data.GetBuffer().AsSpan(0, (int)_data.Length);
        return kind switch
        {
            32 => XxHash32.Hash(data, (int)Seed),
            64 => XxHash64.Hash(data, Seed),
            128 => XxHash128.Hash(data, Seed),
            _ => XxHash3.Hash(data, Seed),
        };
    }
}
