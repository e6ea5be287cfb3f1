import ArgumentParser
import MapReports

extension Language: ExpressibleByArgument {}
