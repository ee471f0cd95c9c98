using Drafting.Machine;
using Drafting.Office;

namespace Drafting.Tests.Machine;

public static class MachineCheckTests
{
    public class Run
    {
        [Fact]
        public void Reports_each_thing_once_with_cost_and_remedy_where_it_is_missing()
        {
            var findings = MachineCheck.Run(Path.Combine(Path.GetTempPath(), "没有的范文库"), Path.GetTempPath());
            Assert.Equal(findings.Length, findings.Select(finding => finding.Id).Distinct().Count());
            Assert.Equal(MachineState.Limited, findings.Single(finding => finding.Id == "corpus").State);
            Assert.Equal(MachineState.Ready, findings.Single(finding => finding.Id == "runtime").State);
            Assert.Contains("LibreOffice", findings.Single(finding => finding.Id == "office").Detail, StringComparison.Ordinal);
            Assert.All(findings, finding => Assert.Equal(finding.State == MachineState.Ready, finding is { Cost: null, Remedy: null }));
        }
    }

    public class Office
    {
        [Fact]
        public void That_is_missing_or_does_not_run_is_a_limit_not_a_failure()
        {
            Assert.Equal(MachineState.Limited, MachineCheck.Office(null).State);
            Assert.Equal(MachineState.Limited, MachineCheck.Office(new OfficeConverter("/nowhere/soffice")).State);
        }
    }

    public class Writing
    {
        [Fact]
        public void Leaves_nothing_behind()
        {
            var folder = Directory.CreateTempSubdirectory().FullName;
            Assert.Equal(MachineState.Ready, MachineCheck.Writing("write", "输出", folder).State);
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        }

        [Fact]
        public void To_a_folder_that_is_not_there_is_broken() =>
            Assert.Equal(MachineState.Broken, MachineCheck.Writing("write", "输出", "/没有的文件夹").State);
    }
}
