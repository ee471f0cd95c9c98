namespace Drafting.Word.Layouts;

/// <summary>How binding a layout parameter is; findings of the layout checker are sorted by it.</summary>
public enum Grade
{
    /// <summary>规: required by GB/T 9704-2012.</summary>
    Required,

    /// <summary>推: recommended by the standard, or derived from what it requires.</summary>
    Recommended,

    /// <summary>务: common practice where the standard is silent.</summary>
    Customary,
}

/// <summary>Names of grades.</summary>
public static class GradeNames
{
    /// <summary>规, 推 or 务.</summary>
    public static string ToChinese(this Grade grade) => grade switch
    {
        Grade.Required => "规",
        Grade.Recommended => "推",
        _ => "务",
    };
}
