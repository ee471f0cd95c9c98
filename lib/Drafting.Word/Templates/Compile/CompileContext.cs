using Drafting.Text.Diagnostics;
using Drafting.Word.Templates.Fields;

namespace Drafting.Word.Templates.Compile;

/// <summary>What the parts of one template share while they are compiled.</summary>
/// <param name="Options">How the template is read.</param>
/// <param name="Ids">Gives numbers to ids in repeated content and to sections.</param>
/// <param name="Fields">Gathers the data that tags ask for.</param>
/// <param name="Styles">The lists that styles number by.</param>
/// <param name="Diagnostics">Gathers faults.</param>
internal sealed record CompileContext(TemplateOptions Options, IdAllocator Ids, FieldCollector Fields, StyleNumbers Styles, List<Diagnostic> Diagnostics);
