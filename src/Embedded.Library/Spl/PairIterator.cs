namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>An internal iterator over pairs that were collected.</summary>
internal sealed class PairIterator(PhpClass type) : PhpObject(type)
{
    public static readonly PhpClass Type = new PhpClassBuilder("InternalIterator", "Core").With(PhpClassFlags.Final).Implements(CoreClasses.Iterator)
        .Method("current", "(): mixed", static (_, self, _) => Of(self) is { IsValid: true } i ? i.Pairs[i._index].Value : default)
        .Method("key", "(): mixed", static (_, self, _) => Of(self) is { IsValid: true } i ? i.Pairs[i._index].Key : default)
        .Method("next", "(): void", static (_, self, _) => Move(self, Of(self)._index + 1))
        .Method("valid", "(): bool", static (_, self, _) => Of(self).IsValid)
        .Method("rewind", "(): void", static (_, self, _) => Move(self, 0))
        .Build();

    private int _index;

    public List<(PhpValue Key, PhpValue Value)> Pairs { get; } = [];

    private bool IsValid => _index < Pairs.Count;

    private static PairIterator Of(object? self) => (PairIterator)self!;

    private static PhpValue Move(object? self, int index)
    {
        Of(self)._index = index;
        return default;
    }
}
