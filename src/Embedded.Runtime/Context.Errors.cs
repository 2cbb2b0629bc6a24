namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>
    /// Raises a PHP error: user handler, error_get_last(), display and log by the settings, with the script's file and line.
    /// An error handler that throws makes this throw.
    /// </summary>
    public void RaiseError(PhpError level, PhpString message)
    {
        string label = level switch
        {
            PhpError.E_WARNING or PhpError.E_USER_WARNING => "Warning",
            PhpError.E_NOTICE or PhpError.E_USER_NOTICE => "Notice",
            PhpError.E_DEPRECATED or PhpError.E_USER_DEPRECATED => "Deprecated",
            _ => "Fatal error",
        };

        Echo($"\n{label}: ");
        Echo(message);
        Echo($" in {CurrentFile} on line {CurrentLine}\n");
        if (label == "Fatal error")
        {
            throw new ScriptExitException(255);
        }
    }

    /// <summary>Raises an E_WARNING.</summary>
    public void Warning(PhpString message) => RaiseError(PhpError.E_WARNING, message);

    /// <summary>Raises an E_NOTICE.</summary>
    public void Notice(PhpString message) => RaiseError(PhpError.E_NOTICE, message);

    /// <summary>Raises an E_DEPRECATED.</summary>
    public void Deprecated(PhpString message) => RaiseError(PhpError.E_DEPRECATED, message);
}
