using Drafting.Text.Diagnostics;

namespace Drafting.Word.Templates.Compile;

/// <summary>What the parts of one template share while they are compiled.</summary>
/// <param name="Options">How the template is read.</param>
/// <param name="Ids">Gives numbers to ids in repeated content and to sections.</param>
/// <param name="Tags">Gathers the tags of each part.</param>
/// <param name="Styles">The lists that styles number by.</param>
/// <param name="Diagnostics">Gathers faults.</param>
/// <param name="Attachments">Knows which elements belong to places in sections of other parts.</param>
internal sealed record CompileContext(TemplateOptions Options, IdAllocator Ids, List<PartTags> Tags, StyleNumbers Styles, List<Diagnostic> Diagnostics, AttachmentTable Attachments);
