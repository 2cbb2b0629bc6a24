using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>The levels that are shown and logged (error_reporting).</summary>
    public int ErrorReporting { get; private set; } = (int)PhpError.E_ALL;

    /// <summary>Whether errors are silenced, as inside of <c>@</c>: at most fatal ones are shown.</summary>
    public bool ErrorReportingDisabled => (ErrorReporting & ~(int)ErrorLevels.Unsilenceable) == 0;

    /// <summary>The error that error_get_last() tells; null for none.</summary>
    public ErrorInfo? LastError { get; private set; }

    /// <summary>Forgets the last error (error_clear_last).</summary>
    public void ClearLastError() => LastError = null;

    /// <summary>Sets the levels that are shown and logged, as error_reporting() does.</summary>
    public void SetErrorReporting(int levels)
    {
        SetErrorReportingMask(levels);
        Ini.Note("error_reporting", Convert.ToPhpString(levels));
    }

    internal void SetErrorReportingMask(int levels) => ErrorReporting = levels;

    /// <summary>Begins <c>@</c>: only fatal errors are shown. The result goes to <see cref="EndSilence"/>.</summary>
    internal int BeginSilence()
    {
        int before = ErrorReporting;
        ErrorReporting &= (int)ErrorLevels.Unsilenceable;
        return before;
    }

    /// <summary>Ends <c>@</c>; what the silenced code set by error_reporting() itself stays.</summary>
    internal void EndSilence(int before)
    {
        if (ErrorReportingDisabled)
        {
            ErrorReporting = before;
        }
    }

    /// <summary>
    /// Raises a PHP error: user handler, error_get_last(), display and log by the settings, with the script's file and line.
    /// An error handler that throws makes this throw; a fatal error throws <see cref="ScriptExitException"/> after it was shown.
    /// </summary>
    public void RaiseError(PhpError level, PhpString message) => RaiseErrorAt(level, message, CurrentFile, CurrentLine);

    /// <summary>Where errors go instead of to the script; null for the script.</summary>
    internal ErrorCapture? Capture { get; set; }

    /// <summary>As <see cref="RaiseError"/>, for a place in a script that is not the one that executes.</summary>
    public void RaiseErrorAt(PhpError level, PhpString message, string file, int line)
    {
        // What a call that was interrupted for the script's end would warn of is not the script's affair.
        ThrowIfStopped();
        if (Capture is not null && (level & ErrorLevels.Fatal) == 0)
        {
            Capture.Message = message.ToString();
            return;
        }

        // What a script says itself is said as it is.
        const PhpError OfScript = PhpError.E_USER_ERROR | PhpError.E_USER_WARNING | PhpError.E_USER_NOTICE | PhpError.E_USER_DEPRECATED;
        if ((level & OfScript) == 0 && message.AsSpan().IndexOf("@anonymous\0"u8) >= 0)
        {
            message = PhpException.WithoutPlaces(message.ToString());
        }

        if ((level & ErrorLevels.Unhandleable) == 0 && CallErrorHandler(level, message, file, line))
        {
            return;
        }

        LastError = new ErrorInfo(level, message, file, line);
        if ((ErrorReporting & (int)level) != 0)
        {
            ShowError(LastError);
        }

        if ((level & ErrorLevels.Fatal) != 0)
        {
            throw new ScriptExitException(255);
        }
    }

    /// <summary>Raises an E_WARNING.</summary>
    public void Warning(PhpString message) => RaiseError(PhpError.E_WARNING, message);

    /// <inheritdoc cref="Warning(PhpString)"/>
    [OverloadResolutionPriority(1)]
    public void Warning(PhpStringHandler message) => Warning(message.ToPhpString());

    /// <summary>Raises an E_NOTICE.</summary>
    public void Notice(PhpString message) => RaiseError(PhpError.E_NOTICE, message);

    /// <inheritdoc cref="Notice(PhpString)"/>
    [OverloadResolutionPriority(1)]
    public void Notice(PhpStringHandler message) => Notice(message.ToPhpString());

    /// <summary>Raises an E_DEPRECATED.</summary>
    public void Deprecated(PhpString message) => RaiseError(PhpError.E_DEPRECATED, message);

    /// <inheritdoc cref="Deprecated(PhpString)"/>
    [OverloadResolutionPriority(1)]
    public void Deprecated(PhpStringHandler message) => Deprecated(message.ToPhpString());
}
