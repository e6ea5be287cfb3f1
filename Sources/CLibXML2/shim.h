#ifndef MAPCTL_CLIBXML2_H
#define MAPCTL_CLIBXML2_H
#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>
#endif
