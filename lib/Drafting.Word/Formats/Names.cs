using System.Xml.Linq;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Formats;

/// <summary>Namespaces in documents beside WordprocessingML itself.</summary>
internal static class Names
{
    public static readonly XNamespace Relationships = WordNamespaces.Relationships;
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace DrawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
}
