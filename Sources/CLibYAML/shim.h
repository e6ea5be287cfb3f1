#ifndef MAPCTL_CLIBYAML_H
#define MAPCTL_CLIBYAML_H
#include <yaml.h>
#endif
