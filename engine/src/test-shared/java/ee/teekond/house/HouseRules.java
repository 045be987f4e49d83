package ee.teekond.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;

/** Rules that hold in every module. */
public final class HouseRules {
    private HouseRules() {}

    /** The classes of the module whose tests are running, without its tests and its libraries. */
    public static JavaClasses mainClasses() {
        var folder = Path.of(System.getProperty("teekond.classes", "target/classes"));
        var classes = new ClassFileImporter().importPath(folder);
        if (classes.isEmpty()) {
            throw new IllegalStateException("no classes in " + folder + ": every rule would hold");
        }
        return classes;
    }

    public static ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<JavaClass>("live in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + ": its package has no @NullMarked package-info"));
                }
            }
        });
    }

    /** {@code only("ee.teekond.server.store..").uses("java.sql..")}: everyone else is refused. */
    public static Confinement only(String... packages) {
        return new Confinement(packages);
    }

    public static ArchRule nobodyUses(String... packages) {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    /** Packages that have something to themselves. */
    public static final class Confinement {
        private final String[] packages;

        private Confinement(String[] packages) {
            this.packages = packages;
        }

        public ArchRule uses(String... libraries) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries)
                    .because("that belongs in " + String.join(", ", packages));
        }
    }
}
