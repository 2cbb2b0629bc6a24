namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>
    /// Raises a PHP error: user handler, error_get_last(), display and log by the settings, with the script's file and line.
    /// An error handler that throws makes this throw.
    /// </summary>
    public void RaiseError(PhpError level, PhpString message) => throw new NotImplementedException();

    /// <summary>Raises an E_WARNING.</summary>
    public void Warning(PhpString message) => RaiseError(PhpError.E_WARNING, message);

    /// <summary>Raises an E_NOTICE.</summary>
    public void Notice(PhpString message) => RaiseError(PhpError.E_NOTICE, message);

    /// <summary>Raises an E_DEPRECATED.</summary>
    public void Deprecated(PhpString message) => RaiseError(PhpError.E_DEPRECATED, message);
}
