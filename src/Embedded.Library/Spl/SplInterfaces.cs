namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>SPL's interfaces.</summary>
[PhpExtension("SPL")]
public static class SplInterfaces
{
    /// <summary>An iterator around another.</summary>
    internal static readonly PhpClass OuterIterator = Interface("OuterIterator", CoreClasses.Iterator).AbstractMethod("getInnerIterator", "(): ?Iterator").Build();

    /// <summary>An iterator whose elements may have elements.</summary>
    internal static readonly PhpClass RecursiveIterator = Interface("RecursiveIterator", CoreClasses.Iterator)
        .AbstractMethod("hasChildren", "(): bool").AbstractMethod("getChildren", "(): ?RecursiveIterator").Build();

    /// <summary>An iterator that can go to a position.</summary>
    internal static readonly PhpClass SeekableIterator = Interface("SeekableIterator", CoreClasses.Iterator).AbstractMethod("seek", "(int $offset): void").Build();

    /// <summary>One that is told of changes.</summary>
    internal static readonly PhpClass SplObserver = Interface("SplObserver").AbstractMethod("update", "(SplSubject $subject): void").Build();

    /// <summary>One that tells of changes.</summary>
    internal static readonly PhpClass SplSubject = Interface("SplSubject")
        .AbstractMethod("attach", "(SplObserver $observer): void").AbstractMethod("detach", "(SplObserver $observer): void").AbstractMethod("notify", "(): void").Build();

    private static PhpClassBuilder Interface(string name, params PhpClass[] parents) => new PhpClassBuilder(name, "SPL").Interface().Implements(parents);
}
