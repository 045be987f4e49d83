package ee.teekond.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which packages there are below a root, and which of the others each may use: the house as data. */
public final class PackageTable {
    private final String root;
    private final Map<String, List<String>> mayUse = new LinkedHashMap<>();

    private PackageTable(String root) {
        this.root = root;
    }

    public static PackageTable below(String root) {
        return new PackageTable(root);
    }

    public PackageTable row(String name, String... others) {
        mayUse.put(name, List.of(others));
        return this;
    }

    /** Every class lives in a row, uses what its row allows, and no two packages use each other in a circle. */
    public void check(JavaClasses classes) {
        var findings = new ArrayList<String>();
        mayUse.forEach((name, others) -> {
            var allowance = others.isEmpty() ? "no other package" : String.join(", ", others);
            findings.addAll(violations(name + " may use " + allowance, rowRule(name, others), classes));
        });
        var rows = classes().should().resideInAnyPackage(within(mayUse.keySet().stream()));
        findings.addAll(violations("no such row", rows, classes));
        findings.addAll(
                violations("circle", slices().matching(root + ".(*)..").should().beFreeOfCycles(), classes));

        assertThat(findings).isEmpty();
    }

    private static List<String> violations(String what, ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails().stream()
                .map(detail -> what + ": " + detail)
                .toList();
    }

    private ArchRule rowRule(String name, List<String> others) {
        var allowed = within(Stream.concat(Stream.of(name), others.stream()));
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))));
    }

    private String[] within(Stream<String> names) {
        return names.map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
