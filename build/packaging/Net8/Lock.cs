namespace System.Threading;

/// <summary>The lock object that .NET 9 brought, over a monitor.</summary>
internal sealed class Lock
{
    private readonly object _monitor = new();

    /// <summary>Enters; disposing the result leaves. The lock statement is compiled to this.</summary>
    public Scope EnterScope()
    {
        Monitor.Enter(_monitor);
        return new Scope(_monitor);
    }

    /// <summary>Leaves the lock.</summary>
    public readonly ref struct Scope
    {
        private readonly object _monitor;

        internal Scope(object monitor) => _monitor = monitor;

        /// <summary>Leaves the lock.</summary>
        public void Dispose() => Monitor.Exit(_monitor);
    }
}
