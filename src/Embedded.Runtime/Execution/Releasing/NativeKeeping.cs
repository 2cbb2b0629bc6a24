namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What the methods of a native class do with objects that they are given or return.</summary>
[Flags]
internal enum NativeKeeping
{
    /// <summary>They may keep them: what they were given, and what they return, is counted no more.</summary>
    May = 0,

    /// <summary>They keep nothing alive.</summary>
    Weakly = 1,

    /// <summary>What they keep, they count, and tell by <see cref="PhpObject.TakeKept"/>.</summary>
    Counted = 2,

    /// <summary>As <see cref="Counted"/>, and code of the script may run in them for long.</summary>
    Runs = 8 | Counted,

    /// <summary>As <see cref="Counted"/>, and an object that is not counted yet was made for the caller.</summary>
    Makes = 4 | Counted,
}
