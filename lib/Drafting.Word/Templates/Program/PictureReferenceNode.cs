using Drafting.Word.Data;
using Drafting.Word.Markdown;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>The relationship id of a placeholder picture: that of the new picture when the data have one.</summary>
/// <param name="expression">The picture asked for.</param>
/// <param name="place">Where it stands.</param>
/// <param name="original">The id of the placeholder.</param>
/// <param name="isSoft">Whether the placeholder stays without a word when the data have no picture.</param>
internal sealed class PictureReferenceNode(Expression expression, TagPlace place, byte[] original, bool isSoft) : Node
{
    public override void Write(Filling filling)
    {
        var value = expression.Evaluate(filling.Scope);
        var picture = value as DataPicture ?? (value is DataText { Value.Length: > 0 } text ? new DataPicture(text.Value) : null);
        if (picture is null)
        {
            if (value is DataFault fault) filling.Report(FillFaults.Filter(place, fault));
            else if (!isSoft && filling.Options.Missing == MissingData.Error) filling.ReportMissing(expression, place);
            filling.Output.Write(original);
            return;
        }

        if (picture.Load(filling.RichContext.Files, out var bytes) is { } content)
        {
            foreach (var diagnostic in content.Fragment.Diagnostics) filling.Report(diagnostic with { Source = place.Part });
            return;
        }

        var name = "picture." + PictureSize.Read(bytes.Span)!.Value.Extension;
        filling.Output.WriteUtf8(filling.Additions.Add(filling.Part, new FragmentRelationship("picture", FragmentRelationship.ImageType, name, bytes)));
    }
}
