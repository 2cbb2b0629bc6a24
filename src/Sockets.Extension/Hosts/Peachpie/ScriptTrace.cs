using System.Diagnostics;
using System.Reflection;
using Pchp.Core.Reflection;
using Spl = Pchp.Library.Spl;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>
/// Where the script is. Peachpie takes the first frame of the CLR stack that is not marked as foreign; the frames of this module are left
/// out here, so that not each of its types needs the mark.
/// </summary>
internal static class ScriptTrace
{
    private const BindingFlags OwnFields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly FieldInfo? s_trace = typeof(Spl.Error).GetField("_stacktrace", OwnFields);
    private static readonly FieldInfo? s_file = typeof(Spl.Error).GetField("file", OwnFields);
    private static readonly FieldInfo? s_line = typeof(Spl.Error).GetField("line", OwnFields);

    /// <summary>The stack as the script sees it.</summary>
    internal static PhpStackTrace Take() => new(new StackTrace(new StackTrace(fNeedFileInfo: true).GetFrames().Where(IsForeign)));

    /// <summary>Gives a throwable that was just made the script's place, as PHP's own functions do.</summary>
    internal static Exception Place(Spl.Error error)
    {
        var trace = Take();
        s_trace?.SetValue(error, trace);
        s_file?.SetValue(error, trace.GetFilename());
        s_line?.SetValue(error, trace.GetLine());
        return error;
    }

    private static bool IsForeign(StackFrame frame) =>
        frame.GetMethod()?.DeclaringType?.Assembly.GetName().Name?.StartsWith("PeachpieSockets.", StringComparison.Ordinal) != true;
}
