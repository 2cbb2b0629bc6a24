namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Constant expressions: initial values of constants, properties and parameters.</summary>
internal sealed partial class TreeValidator
{
    /// <summary>The line that php tells of what is wrong in a constant expression: where the declaration around it begins.</summary>
    private int _declarationLine;

    /// <summary>The value that the declaration of line <paramref name="line"/> gives.</summary>
    private void Constant(Expression expression, bool newAllowed, int line)
    {
        int outer = _declarationLine;
        _declarationLine = line;
        Constant(expression, newAllowed);
        _declarationLine = outer;
    }

    private SyntaxException Refused(string message) => new(message, _declarationLine, isParseError: false);

    private void Constant(Expression expression, bool newAllowed)
    {
        Enter(expression);
        switch (expression)
        {
            case IntLiteral or FloatLiteral or StringLiteral or ConstantExpression or MagicConstant or NameExpression:
                break;
            case ClassConstantExpression constant:
                ConstantClass(constant);
                break;
            case ArrayLiteral array:
                ConstantArray(array, newAllowed);
                break;
            case UnaryExpression unary:
                Constant(unary.Operand, newAllowed);
                break;
            case BinaryExpression { Operator: not BinaryOperator.Pipe } binary:
                Constant(binary.Left, newAllowed);
                Constant(binary.Right, newAllowed);
                break;
            case ConditionalExpression conditional:
                Constant(conditional.Condition, newAllowed);
                if (conditional.WhenTrue is not null)
                    Constant(conditional.WhenTrue, newAllowed);
                Constant(conditional.WhenFalse, newAllowed);
                break;
            case IndexExpression index:
                Constant(index.Target, newAllowed);
                Constant(index.Index ?? throw Refused(SyntaxMessages.EmptyIndexRead), newAllowed);
                break;
            case PropertyExpression property:
                Constant(property.Target, newAllowed);
                Constant(property.Name, newAllowed);
                break;
            case NewExpression @new:
                ConstantNew(@new, newAllowed);
                break;
            case NewAnonymousClassExpression:
                throw Refused(newAllowed ? SyntaxMessages.AnonymousInConstant : SyntaxMessages.NewInConstant);
            default:
                throw Refused(SyntaxMessages.InvalidConstant);
        }

        Leave();
    }

    private void ConstantClass(ClassConstantExpression constant)
    {
        if (constant.Class is StringLiteral)
            return;
        if (constant.Class is not NameExpression name)
            throw Refused(SyntaxMessages.DynamicClassInConstant);
        bool isName = constant.Name is StringLiteral { Value: var text } && text.AsSpan().SequenceEqual("class"u8);
        if (name.Name.FullName == "static")
            throw Refused(isName ? SyntaxMessages.StaticClassInConstant : SyntaxMessages.StaticInConstant);

        // Only for the name php looks for the parent at once; constants are looked up when the value is needed.
        if (isName)
            ClassReference(name);
    }

    private void ConstantArray(ArrayLiteral array, bool newAllowed)
    {
        if (array.IsListSyntax)
            throw Refused(SyntaxMessages.ListAlone);

        foreach (ArrayItem? item in array.Items)
        {
            if (item is null)
                throw Refused(SyntaxMessages.ArrayHole);
            if (item.ByRef)
                throw Refused(SyntaxMessages.InvalidConstant);
            if (item.Key is not null)
                Constant(item.Key, newAllowed);
            Constant(item.Value, newAllowed);
        }
    }

    private void ConstantNew(NewExpression @new, bool newAllowed)
    {
        if (!newAllowed)
            throw Refused(SyntaxMessages.NewInConstant);
        if (@new.Class is not NameExpression name)
            throw Refused(SyntaxMessages.DynamicNewInConstant);
        if (name.Name.FullName == "static")
            throw Refused(SyntaxMessages.StaticNewInConstant);

        foreach (Argument argument in @new.Arguments)
        {
            if (argument.Spread)
                throw Refused(SyntaxMessages.SpreadInConstantNew);
            Constant(argument.Value, newAllowed);
        }
    }
}
