package ee.teekond.exchange.intake;

import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import java.util.Optional;

/** A form in which evidence comes as a table, and how its rows are added up. */
public interface Form {

    /** What commands call it. */
    String name();

    /**
     * Adds a table up.
     *
     * @param mapping what its own words stand for, if they are not the workspace's
     * @param source the document of the source that the table is
     */
    Intake read(CsvFile table, Optional<CsvFile> mapping, Workspace workspace, Document source);
}
