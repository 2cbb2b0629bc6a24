namespace PeachpieSockets.Embedded.Compiler;

/// <summary>Carries what a function of the host threw through the script, which cannot catch it, to the host.</summary>
internal sealed class HostCodeException(Exception thrown) : Exception(thrown.Message, thrown)
{
    /// <summary>Throws the host's own exception as if nothing had been between.</summary>
    public void Rethrow() => System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(InnerException!);
}
