package ee.teekond.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
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
        var rules = new ArrayList<ArchRule>();
        mayUse.forEach((name, others) -> rules.add(rowRule(name, others)));
        rules.add(classes()
                .should()
                .resideInAnyPackage(within(mayUse.keySet().stream()))
                .because("the package table names every package"));
        rules.add(slices().matching(root + ".(*)..").should().beFreeOfCycles());
        CompositeArchRule.of(rules).check(classes);
    }

    private ArchRule rowRule(String name, List<String> others) {
        var allowed = within(Stream.concat(Stream.of(name), others.stream()));
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))))
                .because(name + " may use " + (others.isEmpty() ? "no other package" : String.join(", ", others)));
    }

    private String[] within(Stream<String> names) {
        return names.map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
