namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Reads the lists of names that generated modules carry as one text: <c>extension:name,name;extension:name</c>.</summary>
public static class ModuleNames
{
    /// <summary>The names with their extension.</summary>
    public static IEnumerable<(string Extension, string Name)> Parse(string text)
    {
        foreach (string group in text.Split(';'))
        {
            int colon = group.IndexOf(':');
            string extension = group[..colon];
            foreach (string name in group[(colon + 1)..].Split(','))
            {
                yield return (extension, name);
            }
        }
    }
}
