namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Expressions that are written to, referenced or unset.</summary>
internal sealed partial class TreeValidator
{
    /// <summary>What an assignment or a foreach stores into: a variable or a pattern.</summary>
    private void Target(Expression target, bool byRef, Expression? source = null)
    {
        switch (target)
        {
            case ArrayLiteral pattern:
                Pattern(pattern, source);
                break;
            case VariableExpression { Name: "this" }:
            case VariableVariableExpression { NameExpression: StringLiteral { Value: [(byte)'t', (byte)'h', (byte)'i', (byte)'s'] } }:
                throw Error(SyntaxMessages.ReassignThis, target);
            case VariableExpression { Name: "GLOBALS" }:
                throw Error(SyntaxMessages.GlobalsModified, target);
            default:
                Write(target);
                break;
        }
    }

    private void Write(Expression target)
    {
        switch (target)
        {
            case CallExpression:
                throw Error(SyntaxMessages.FunctionResultWritten, target);
            case MethodCallExpression or StaticCallExpression:
                throw Error(SyntaxMessages.MethodResultWritten, target);
            default:
                if (HasNullSafe(target))
                    throw Error(SyntaxMessages.NullSafeWritten, target);
                WriteParts(target);
                break;
        }
    }

    private void WriteParts(Expression target)
    {
        Enter(target);
        switch (target)
        {
            case IndexExpression { Target: VariableExpression { Name: "GLOBALS" }, Index: null }:
                throw Error(SyntaxMessages.GlobalsAppended, target);
            case IndexExpression index:
                WriteBase(index.Target);
                if (index.Index is not null)
                    Read(index.Index);
                break;
            case PropertyExpression property:
                WriteBase(property.Target);
                Read(property.Name);
                break;
            case StaticPropertyExpression property:
                Read(property.Class);
                Read(property.Name);
                break;
            case VariableVariableExpression variable:
                Read(variable.NameExpression);
                break;
        }

        Leave();
    }

    /// <summary>What an element or a property is written in: a variable, or the result of a call.</summary>
    private void WriteBase(Expression target)
    {
        switch (target)
        {
            case IndexExpression or PropertyExpression or StaticPropertyExpression or VariableExpression or VariableVariableExpression:
                WriteParts(target);
                break;
            case IntLiteral or FloatLiteral or StringLiteral or InterpolatedString or ArrayLiteral or ConstantExpression
                or ClassConstantExpression or MagicConstant:
                throw Error(SyntaxMessages.TemporaryWritten, target);
            default:
                Read(target);
                break;
        }
    }

    private void Reference(Expression source)
    {
        if (source is VariableExpression { Name: "GLOBALS" })
            throw Error(SyntaxMessages.GlobalsReferenced, source);
        if (HasNullSafe(source))
            throw Error(SyntaxMessages.NullSafeReferenced, source);
        if (source is IndexExpression or PropertyExpression or StaticPropertyExpression or VariableVariableExpression)
            WriteParts(source);
        else
            Read(source);
    }

    private void Unset(Expression target)
    {
        switch (target)
        {
            case VariableExpression { Name: "this" }:
                throw Error(SyntaxMessages.UnsetThis, target);
            case VariableExpression { Name: "GLOBALS" }:
                throw Error(SyntaxMessages.GlobalsModified, target);
            case IndexExpression { Index: null }:
                throw Error(SyntaxMessages.EmptyIndexUnset, target);
            default:
                Write(target);
                break;
        }
    }

    private static bool HasNullSafe(Expression target)
    {
        while (true)
        {
            switch (target)
            {
                case PropertyExpression property:
                    if (property.NullSafe)
                        return true;
                    target = property.Target;
                    break;
                case IndexExpression index:
                    target = index.Target;
                    break;
                case MethodCallExpression call:
                    if (call.NullSafe)
                        return true;
                    target = call.Target;
                    break;
                default:
                    return false;
            }
        }
    }

    /// <summary>A destructuring pattern. <paramref name="source"/> is what is taken apart, if an expression says it.</summary>
    private void Pattern(ArrayLiteral pattern, Expression? source)
    {
        Enter(pattern);
        if (IsEmpty(pattern))
            throw Error(SyntaxMessages.EmptyList, pattern);

        bool keyed = pattern.Items[0]?.Key is not null;
        foreach (ArrayItem? item in pattern.Items)
        {
            if (item is null)
            {
                if (keyed)
                    throw Error(SyntaxMessages.HoleInKeyedList, pattern);
                continue;
            }

            if (item.Spread)
                throw Error(SyntaxMessages.SpreadInList, item);
            if (item.Key is not null != keyed)
                throw Error(SyntaxMessages.MixedKeysInList, item);
            if (item.Key is not null)
                Read(item.Key);
            PatternItem(pattern, item, source);
        }

        Leave();
    }

    private static bool IsEmpty(ArrayLiteral pattern)
    {
        foreach (ArrayItem? item in pattern.Items)
        {
            if (item is not null)
                return false;
        }

        return true;
    }

    private void PatternItem(ArrayLiteral pattern, ArrayItem item, Expression? source)
    {
        switch (item.Value)
        {
            case ArrayLiteral nested:
                if (nested.IsListSyntax != pattern.IsListSyntax)
                    throw Error(SyntaxMessages.MixedListStyles, nested);
                Pattern(nested, source);
                break;
            case CallExpression or MethodCallExpression or StaticCallExpression:
                Write(item.Value);
                break;
            case VariableExpression or VariableVariableExpression or IndexExpression or PropertyExpression or StaticPropertyExpression
                when !HasNullSafe(item.Value):
                Target(item.Value, item.ByRef);
                break;
            default:
                throw Error(SyntaxMessages.UnwritableInList, item);
        }

        bool referenceable = source is null or VariableExpression or VariableVariableExpression or IndexExpression or PropertyExpression
            or StaticPropertyExpression or CallExpression or MethodCallExpression or StaticCallExpression;
        if (item.ByRef && !referenceable)
            throw Error(SyntaxMessages.UnreferenceableList, item);
    }
}
