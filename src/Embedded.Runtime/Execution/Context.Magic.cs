namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    // Magic methods that run now: __get() of a name that asks for that name of that object gets the property itself.
    private HashSet<(PhpObject, string, char)>? _magic;
    private HashSet<(PhpObject, PhpProperty)>? _unsetProperties;

    internal bool EnterMagic(PhpObject target, string name, char kind) => (_magic ??= []).Add((target, name, kind));

    internal void LeaveMagic(PhpObject target, string name, char kind) => _magic?.Remove((target, name, kind));

    internal bool InMagic(PhpObject target, string name, char kind) => _magic?.Contains((target, name, kind)) == true;

    /// <summary>Whether an uninitialized property is so because of unset(): then magic methods see it.</summary>
    internal bool IsUnsetProperty(PhpObject target, PhpProperty property)
        => property.Type is null || (_unsetProperties?.Contains((target, property)) ?? false);

    internal void MarkUnsetProperty(PhpObject target, PhpProperty property)
    {
        if (property.Type is not null)
        {
            (_unsetProperties ??= []).Add((target, property));
        }
    }
}
