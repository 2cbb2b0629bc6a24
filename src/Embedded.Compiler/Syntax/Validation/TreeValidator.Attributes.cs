namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Attributes: their arguments, and the places of those that php itself knows.</summary>
internal sealed partial class TreeValidator
{
    /// <summary>php's own attributes with the only place that each may have. Those of scripts are looked at when they are used.</summary>
    private static readonly Dictionary<string, string> AttributePlaces = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Attribute"] = "class",
        ["AllowDynamicProperties"] = "class",
        ["ReturnTypeWillChange"] = "method",
        ["SensitiveParameter"] = "parameter",
    };

    /// <summary>The attributes of a declaration; a promoted parameter counts as a property, and as a parameter as well.</summary>
    private void Attributes(IReadOnlyList<AttributeSyntax> attributes, string place, Node at)
    {
        for (int i = 0; i < attributes.Count; i++)
        {
            foreach (Argument argument in attributes[i].Arguments)
            {
                if (argument.Spread)
                    throw Error(SyntaxMessages.SpreadInAttribute, argument);
                Constant(argument.Value, newAllowed: true, at.Line);
            }

            if (AttributePlaces.TryGetValue(attributes[i].Name.FullName, out string? allowed))
                OwnAttribute(attributes, i, place, allowed, at);
        }
    }

    private static void OwnAttribute(IReadOnlyList<AttributeSyntax> attributes, int index, string place, string allowed, Node at)
    {
        string name = attributes[index].Name.FullName;
        bool fits = place == allowed || (place == "property" && allowed == "parameter" && at is FunctionSyntax);
        if (!fits)
            throw Error(SyntaxMessages.AttributePlace(name, place, allowed), at);
        for (int i = 0; i < index; i++)
        {
            if (attributes[i].Name.FullName.Equals(name, StringComparison.OrdinalIgnoreCase))
                throw Error(SyntaxMessages.AttributeRepeated(name), at);
        }

        if (at is ClassDeclaration declaration && name.Equals("AllowDynamicProperties", StringComparison.OrdinalIgnoreCase))
            DynamicPropertiesAllowed(declaration);
    }

    private static void DynamicPropertiesAllowed(ClassDeclaration declaration)
    {
        string? refused = declaration.Kind switch
        {
            ClassKind.Trait => "trait",
            ClassKind.Interface => "interface",
            _ => (declaration.Modifiers & Modifiers.Readonly) != 0 ? $"readonly class {MemberNames.DisplayName(declaration)}" : null,
        };
        if (refused is not null)
            throw Error(SyntaxMessages.DynamicPropertiesRefused(refused), declaration);
    }
}
