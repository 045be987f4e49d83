package ee.teekond.finding;

import ee.teekond.model.descriptor.Choice;

/** How bad a finding is. An error stops work on what it is about; a warning does not. */
public enum Severity implements Choice {
    ERROR,
    WARNING
}
