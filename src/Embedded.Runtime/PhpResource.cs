namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A PHP resource: something outside of PHP that is released explicitly or at the end of the context.</summary>
public class PhpResource : PhpCounted, IDisposable
{
    /// <summary>The type name of a released resource.</summary>
    private const string ReleasedTypeName = "Unknown";

    private string _typeName;
    private int _id;

    /// <summary>A resource with the next id of the current context.</summary>
    /// <param name="resourceTypeName">What get_resource_type() tells.</param>
    public PhpResource(string resourceTypeName)
        : this(0, resourceTypeName)
    {
        // What PHP 8 sees as an object takes no number from its resources, unless an old script asks for it.
        if (this is not IPhpObjectLike)
        {
            _id = NextId();
            Context.Current?.Note(this);
        }
    }

    /// <summary>A resource with an id of its own.</summary>
    protected PhpResource(int resourceId, string resourceTypeName)
    {
        FrameworkAssemblies.Load();
        _id = resourceId;
        _typeName = resourceTypeName;
        IsValid = true;
        if (resourceId != 0)
        {
            Context.Current?.Note(this);
        }
    }

    /// <summary>The number that (int)$resource gives.</summary>
    public int Id => _id != 0 ? _id : _id = NextId();

    /// <summary>Whether it was not released yet.</summary>
    public bool IsValid { get; private set; }

    /// <summary>The type name; "Unknown" after release.</summary>
    public string TypeName
    {
        get => IsValid ? _typeName : ReleasedTypeName;
        protected set => _typeName = value;
    }

    /// <summary>
    /// Counts from now on what scripts' code has of it, so that it is released with the last variable, element or property: for one that library
    /// code has just made and nests in an array that it gives to the script. What a function returns is counted where the function is known for that.
    /// </summary>
    public void CountHolders() => Releasing.Fresh(this);

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

    private static int NextId() => Context.Current?.NextResourceId() ?? 0;

    /// <inheritdoc/>
    public override string ToString() => $"Resource id #{Id}";
}
