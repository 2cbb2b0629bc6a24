namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Constant expressions: initial values of constants, properties and parameters.</summary>
internal sealed partial class TreeValidator
{
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
                Constant(index.Index ?? throw Error(SyntaxMessages.EmptyIndexRead, index), newAllowed);
                break;
            case PropertyExpression property:
                Constant(property.Target, newAllowed);
                Constant(property.Name, newAllowed);
                break;
            case NewExpression @new:
                ConstantNew(@new, newAllowed);
                break;
            case NewAnonymousClassExpression:
                throw Error(newAllowed ? SyntaxMessages.AnonymousInConstant : SyntaxMessages.NewInConstant, expression);
            default:
                throw Error(SyntaxMessages.InvalidConstant, expression);
        }

        Leave();
    }

    private void ConstantClass(ClassConstantExpression constant)
    {
        if (constant.Class is StringLiteral)
            return;
        if (constant.Class is not NameExpression name)
            throw Error(SyntaxMessages.DynamicClassInConstant, constant);
        if (name.Name.FullName == "static")
            throw Error(constant.Name is StringLiteral { Value: var text } && text.AsSpan().SequenceEqual("class"u8) ? SyntaxMessages.StaticClassInConstant : SyntaxMessages.StaticInConstant, constant);
        ClassReference(name);
    }

    private void ConstantArray(ArrayLiteral array, bool newAllowed)
    {
        if (array.IsListSyntax)
            throw Error(SyntaxMessages.ListAlone, array);

        foreach (ArrayItem? item in array.Items)
        {
            if (item is null)
                throw Error(SyntaxMessages.ArrayHole, array);
            if (item.ByRef)
                throw Error(SyntaxMessages.InvalidConstant, item);
            if (item.Key is not null)
                Constant(item.Key, newAllowed);
            Constant(item.Value, newAllowed);
        }
    }

    private void ConstantNew(NewExpression @new, bool newAllowed)
    {
        if (!newAllowed)
            throw Error(SyntaxMessages.NewInConstant, @new);
        if (@new.Class is not NameExpression name)
            throw Error(SyntaxMessages.DynamicNewInConstant, @new);
        if (name.Name.FullName == "static")
            throw Error(SyntaxMessages.StaticNewInConstant, @new);
        ClassReference(name);

        foreach (Argument argument in @new.Arguments)
        {
            if (argument.Spread)
                throw Error(SyntaxMessages.SpreadInConstantNew, argument);
            Constant(argument.Value, newAllowed);
        }
    }
}
