namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A PHP resource: something outside of PHP that is released explicitly or at the end of the context.</summary>
public class PhpResource : PhpCounted, IDisposable
{
    /// <summary>The type name of a released resource.</summary>
    private const string ReleasedTypeName = "Unknown";

    private string _typeName;

    /// <summary>A resource with the next id of the current context.</summary>
    /// <param name="resourceTypeName">What get_resource_type() tells.</param>
    public PhpResource(string resourceTypeName)
        : this(Context.Current?.NextResourceId() ?? 0, resourceTypeName)
    {
    }

    /// <summary>A resource with an id of its own.</summary>
    protected PhpResource(int resourceId, string resourceTypeName)
    {
        Id = resourceId;
        _typeName = resourceTypeName;
        IsValid = true;
    }

    /// <summary>The number that (int)$resource gives.</summary>
    public int Id { get; }

    /// <summary>Whether it was not released yet.</summary>
    public bool IsValid { get; private set; }

    /// <summary>The type name; "Unknown" after release.</summary>
    public string TypeName
    {
        get => IsValid ? _typeName : ReleasedTypeName;
        protected set => _typeName = value;
    }

    /// <summary>Releases the resource, once.</summary>
    public void Dispose()
    {
        if (IsValid)
        {
            FreeManaged();
            FreeUnmanaged();
            IsValid = false;
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what is managed.</summary>
    protected virtual void FreeManaged()
    {
    }

    /// <summary>Releases what is not managed.</summary>
    protected virtual void FreeUnmanaged()
    {
    }

    /// <inheritdoc/>
    public override string ToString() => $"Resource id #{Id}";
}
