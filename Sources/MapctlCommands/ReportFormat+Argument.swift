import ArgumentParser
import MapReports

extension ReportFormat: ExpressibleByArgument {}
