namespace Drafting.Word.Layouts;

/// <summary>Header and footer of a first page that differs from the rest, as in letters.</summary>
/// <param name="Header">headerFirst.xml.</param>
/// <param name="Footer">footerFirst.xml.</param>
/// <param name="HeaderDistance">From the paper's top, twips.</param>
/// <param name="FooterDistance">From the paper's bottom, twips: of all pages of the section, so the page numbers of the others stand that much higher in their footers.</param>
internal sealed record FirstPage(string Header, string Footer, int HeaderDistance, int FooterDistance);
