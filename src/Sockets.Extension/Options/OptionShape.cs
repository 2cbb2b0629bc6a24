using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Options;

/// <summary>The form of an option's value in PHP, and how it becomes the operating system's. The base is what nearly all options are: an int.</summary>
internal class OptionShape
{
    /// <summary>An int, of any level.</summary>
    internal static OptionShape Int { get; } = new();

    /// <summary>Reads the option.</summary>
    internal virtual PhpValue Get(in OptionCall call)
    {
        var result = call.Handle.GetOption(call.Level, call.Option, out int value);
        return call.Got(result, PhpValue.Create(value));
    }

    /// <summary>Sets the option.</summary>
    internal virtual PhpValue Set(in OptionCall call, PhpValue value) => call.Set(unchecked((int)Value.ToLong(in value)));
}
